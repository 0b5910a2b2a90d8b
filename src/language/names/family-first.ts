// Written for this project: the commonest family names of China (by the Ministry of Public Security's yearly lists, in pinyin),
// of Korea and of Vietnam (by their censuses), which stand before the given name. No licence needed.
const CHINESE =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng deng cao ' +
  'peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren lv shen yao cui zhong tan fan liao shi jin jia xia ' +
  'fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei long tao shao hao gu mao wan qian dai kong xiang tong xi gong shu niu ' +
  'chang shang qiao bao ouyang situ zhuge'
const CANTONESE =
  'chan cheung chow chu chung fung ho hui kwok kwan lai lam lau leung lo lui mak mok ng ngai pang poon siu sze tam ting to tsang tse tsui wong yeung yip yiu yuen goh koh lim ong quek soh tay teo toh yeo'
const KOREAN =
  'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon son bae baek ' +
  'heo nam noh ha joo bang ryoo min jin ok ji um chae won cheon pyo do'
const VIETNAMESE =
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly lam truong dinh doan trinh luong mai dao'

/** Family names that stand first, in small letters, without accents. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  [CHINESE, CANTONESE, KOREAN, VIETNAMESE].join(' ').split(' '),
)
